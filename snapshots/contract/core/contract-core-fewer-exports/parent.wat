(component
  (import "./code.wat" (core module $M
    (import "env" "x" (func))
    (export "f" (func (result i32)))))
  (core module $Env (func (export "x")))
  (core instance $env (instantiate $Env))
  (core instance $i (instantiate $M (with "env" (instance $env))))
  (func (export "f") (result u32) (canon lift (core func $i "f")))
)
