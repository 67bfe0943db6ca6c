(component
  (core module $M
    (func (export "f") (result i32) i32.const 1)
    (func (export "g"))
  )
  (core module $Env (func (export "x")))
  (core instance $env (instantiate $Env))
  (core instance $i (instantiate $M (with "env" (instance $env))))
  (func (export "f") (result u32) (canon lift (core func $i "f")))
)
