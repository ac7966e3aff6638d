@NullMarked
package dev.smartasync.internal.service;

import org.jspecify.annotations.NullMarked;
