@ViewOf(value = AsyncShop.class, implementing = Shop.class, inherited = "described")
@ViewOf(value = Parts.Later.class, implementing = Parts.Now.class, uses = Parts.Leaf.class)
@ViewOf(value = Parts.LaterLeaf.class, implementing = Parts.Leaf.class)
package declared;

import dev.smartasync.ViewOf;
