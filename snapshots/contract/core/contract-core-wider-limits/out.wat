(component
  (core module $M
    (import "env" "mem" (memory 1))
    (memory (export "mem") 2 3)
    (table (export "t") 5 10 funcref)
  )
  (core module $Env (memory (export "mem") 2 3))
  (core instance $env (instantiate $Env))
  (core instance (instantiate $M (with "env" (instance $env))))
)
