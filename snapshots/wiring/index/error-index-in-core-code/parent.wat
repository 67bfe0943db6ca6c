(component
  (import "./child.wat" (component $C ...))
  (instance (instantiate $C ...))
  (core module
    (func $f (param i32)
      (call $f (local.get 0))
      (call 7 (local.get 0)))))
