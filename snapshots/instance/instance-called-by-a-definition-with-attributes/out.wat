(component
  (import "wasi:cli/log" (instance $log (export "line" (func))))
  (import "a:b/c@1" (version-suffix ".2.0") (external-id "host-c") (instance $c-2
    (export "f" (func))
  ))
  (import "x" (implements "a:b/c@1.1.0") (instance $x-2 (export "f" (func))))
  (component $N (export "n")
    (import "wasi:cli/log" (instance $log-2 (export "line" (func))))
    (import "a:b/c@1" (version-suffix ".2.0") (external-id "host-c") (instance $c
      (export "f" (func))
    ))
    (import "x" (implements "a:b/c@1.1.0") (instance $x (export "f" (func))))
    (component $get-component
      (import "wasi:cli/log" (instance $log (export "line" (func))))
      (core module $m (func (export "get") (result i32) (i32.const 42)))
      (core instance $i (instantiate $m))
      (func (export "get") (result u32) (canon lift (core func $i "get"))))
    (component $N
    (import "a:b/c@1" (version-suffix ".2.0") (external-id "host-c") (instance $c (export "f" (func))))
    (import "x" (implements "a:b/c@1.1.0") (instance $x (export "f" (func))))
    (import "get" (instance $get (export "get" (func (result u32)))))
    (core func $run (canon lower (func $get "get")))
    (core func $f (canon lower (func $x "f")))
    (export "y" (implements "a:b/c@1.1.0") (external-id "out") (instance $c))
  )
    (instance $get (instantiate $get-component (with "wasi:cli/log" (instance $log-2))))
    (instance $N (instantiate $N
      (with "get" (instance $get))
      (with "a:b/c@1" (instance $c))
      (with "x" (instance $x))))
    (export "y" (implements "a:b/c@1.1.0") (external-id "out") (instance $N "y"))
  )
  (instance $n (instantiate $N
    (with "wasi:cli/log" (instance $log))
    (with "a:b/c@1" (instance $c-2))
    (with "x" (instance $x-2))))
  (export "y" (instance $n "y"))
)
