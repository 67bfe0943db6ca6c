(component $Top
  (import "n" (func $n (param "x" u32)))
  (component $E)
  (component $Mid (@name "middle")
    (component $Deep
      (import "n" (func $n (param "x" u32)))
      (alias outer 2 0 (component $e))
      (import "./get.wat" (instance $c ...)) ;; the child
      (instance $b (export "in" (instance $c)))
      (core func $get (canon lower (func $b "in" "get")))
      (core module $m (import "" "get" (func $get (result i32))) (func (export "run") (result i32) (call $get)))
      (core instance $i (instantiate $m (with "" (instance (export "get" (func $get))))))
      (func (export "run") (result u32) (canon lift (core func $i "run")))
      (instance (instantiate $e)) ;; end
    )
    (instance $d (instantiate $Deep ...))
    (export "run" (func $d "run"))
  )
  (instance $m (instantiate $Mid ...))
  (export "run" (func $m "run"))
)
