(component
  (import "plugin" (component $plugin-2 (export "run" (func (result u32)))))
  (component $plugin (instance $nothing) (export "own" (instance $nothing)))
  (component $Child (import "plugin" (component (export "run" (func (result u32))))))
  (component $Nested
    (import "plugin" (component $plugin-3 (export "run" (func (result u32)))))
    (instance $child (instantiate $Child (with "plugin" (component $plugin-3))))
    (instance $own (instantiate $plugin))
    (export "own" (instance $own)))
  (instance $nested (instantiate $Nested (with "plugin" (component $plugin-2))))
  (export "own" (instance $nested "own"))
)
