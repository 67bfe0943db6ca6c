(component
  (import "./child.wat" (instance $child (export "run" (func))))
  (import "./child.wat" (instance $passed-on (export "run" (func))))
  (core func $run (canon lower (func $child "run")))
  (core module $m (import "" "run" (func)))
  (core instance (instantiate $m (with "" (instance (export "run" (func $run))))))
  (export "run" (func $passed-on "run"))
)
