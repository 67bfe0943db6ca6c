(component
  (import "own" (component $own (export "f" (func (result u32)))))
  (import "m" (component $m
    (import "dep" (component (export "f" (func (result u32)))))
    (export "f" (func (result u32)))))
  (instance $i (instantiate $m (with "dep" (component $own))))
  (export "f" (func $i "f"))
)
