(component
  (component (import "f" (func $f)) (export "before" (func $f)))
  (import "f" (func $f))
  (instance (instantiate 0 (with "f" (func $f))))
  (import "./child.wat" (component
    (export "f" (func))))
  (component (import "f" (func $f)) (export "g" (func $f)))
  (instance (instantiate 1))
  (instance (instantiate 2 (with "f" (func 1 "f"))))
  (export "zero" (instance 0))
  (export "one" (instance 1))
  (export "three" (instance 2))
  (component
    (alias outer 1 1 (component))
    (instance (instantiate 0))
    (export "f" (func 0 "f")))
  (export "c" (component 2))
)
