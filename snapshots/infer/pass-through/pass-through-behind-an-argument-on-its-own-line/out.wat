(component
  (import "y" (func $y))
  (import "z" (func $z))
  (component $A (import "x" (func)) (import "y" (func)) (import "z" (func)))
  (import "x" (func $x))
  (instance $a (instantiate $A
    (with "x" (func $x))
    (with "y" (func $y))
    (with "z" (func $z))))
  (instance $b (instantiate $A
    (with "x" (func $x))
    (with "y" (func $y))
    (with "z" (func $z))))
  (instance $c
    (instantiate $A (with "x" (func $x))
      (with "y" (func $y))
      (with "z" (func $z))))
)
