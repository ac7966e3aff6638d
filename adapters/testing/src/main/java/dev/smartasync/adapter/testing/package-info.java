/** What the tests of this project's own adapters share. */
package dev.smartasync.adapter.testing;
