;; The comment "wasi:cli/environment@0.2.3" grants nothing.
(component
  (component $Mid
    (import "./child.wat" (component $Child ...))
    (import "log" (func $log))
    (instance $child (instantiate $Child
      (with "log" (func $log))
      ...))
    (export "run" (func $child "run"))
  )
  (instance $mid (instantiate $Mid ...))
  (export "run" (func $mid "run"))
)
