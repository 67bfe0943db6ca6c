(component
  (import "a:b/c@0.2.3" (instance $c (export "f" (func (result u32)))))
  (import "d:e/f@1.1.0" (instance $d (export "f" (func (result u32)))))
  (export "run" (func $c "f"))
)
