(component
  (component $plugin (instance $nothing) (export "own" (instance $nothing)))
  (import "./child.wasm" (component $Child ...))
  (component $Nested
    (instance $child (instantiate $Child ...))
    (instance $own (instantiate $plugin))
    (export "own" (instance $own)))
  (instance $nested (instantiate $Nested ...))
  (export "own" (instance $nested "own"))
)
