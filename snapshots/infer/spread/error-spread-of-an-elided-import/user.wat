(component
  (import "a:b/c@0.2.3" (instance $c (export "f" (func (result u32)))))
  (import "f" (func $f (result u32)))
  (import "g" (func $g (result u32)))
  (export "run" (func $g))
)
