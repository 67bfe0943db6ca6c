(component
  (import "./code.wat" (core module $M
    (import "env" "mem" (memory 2 3))
    (export "mem" (memory 1))
    (export "t" (table 1 funcref))))
  (core module $Env (memory (export "mem") 2 3))
  (core instance $env (instantiate $Env))
  (core instance (instantiate $M (with "env" (instance $env))))
)
