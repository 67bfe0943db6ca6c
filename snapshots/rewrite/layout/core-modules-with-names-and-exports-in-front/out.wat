(component
  (component $c (core module (func (export "f"))) (export "z" (core module 0)))
  (core module $m (@name "named") (export "e") (export "g" ) (; (memory ;) ;; (core module
    (export "x" (func $f)) (func $f (export "y") (result i32) i32.const 42)
    (memory 1) (data (i32.const 0) "(core module"))
  (core module (@other (core module ")")) (export "h")
    (@custom "before" "the first section") (func (export "f")))
  (core module $empty (export "none"))
  (component $nested
    (core module $deep (import "a" "b" (func $q))
      (func (export "f") (param $p i32) (result i32) local.get $p call $q))
    (export "deep" (core module $deep)))
  (core instance $i (instantiate $m))
  (func (export "lifted") (result u32) (canon lift (core func $i "y")))
)
