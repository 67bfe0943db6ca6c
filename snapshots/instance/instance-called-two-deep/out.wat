(component $Top
  (import "wasi:cli/log" (instance $log (export "line" (func))))
  (import "n" (func $n (param "x" u32)))
  (component $E)
  (component $Mid (@name "middle")
    (import "wasi:cli/log" (instance $log-2 (export "line" (func))))
    (import "n" (func $n-2 (param "x" u32)))
    (component $Deep
      (import "wasi:cli/log" (instance $log-3 (export "line" (func))))
      (import "n" (func $n (param "x" u32)))
      (component $c-component
        (import "wasi:cli/log" (instance $log (export "line" (func))))
        (core module $m (func (export "get") (result i32) (i32.const 42)))
        (core instance $i (instantiate $m))
        (func (export "get") (result u32) (canon lift (core func $i "get"))))
      (component $Deep
      (import "n" (func $n (param "x" u32)))
      (alias outer 3 0 (component $e))
      (import "c" (instance $c (export "get" (func (result u32))))) ;; the child
      (instance $b (export "in" (instance $c)))
      (core func $get (canon lower (func $b "in" "get")))
      (core module $m (import "" "get" (func $get (result i32))) (func (export "run") (result i32) (call $get)))
      (core instance $i (instantiate $m (with "" (instance (export "get" (func $get))))))
      (func (export "run") (result u32) (canon lift (core func $i "run")))
      (instance (instantiate $e)) ;; end
    )
      (instance $c (instantiate $c-component (with "wasi:cli/log" (instance $log-3))))
      (instance $Deep (instantiate $Deep
        (with "c" (instance $c)) (with "n" (func $n))))
      (export "run" (func $Deep "run"))
    )
    (instance $d (instantiate $Deep
      (with "wasi:cli/log" (instance $log-2))
      (with "n" (func $n-2))))
    (export "run" (func $d "run"))
  )
  (instance $m (instantiate $Mid
    (with "wasi:cli/log" (instance $log))
    (with "n" (func $n))))
  (export "run" (func $m "run"))
)
