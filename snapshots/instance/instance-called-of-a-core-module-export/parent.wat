(component
  (import "./child.wat" (instance $c ...))
  (core func $run (canon lower (func $c "run")))
  (core module $n (import "" "run" (func)) (func (export "go") (call 0)))
  (core instance $i (instantiate $n (with "" (instance (export "run" (func $run))))))
  (func (export "go") (canon lift (core func $i "go"))))
