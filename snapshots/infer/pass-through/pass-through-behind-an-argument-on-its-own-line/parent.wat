(component
  (component $A (import "x" (func)) (import "y" (func)) (import "z" (func)))
  (import "x" (func $x))
  (instance $a (instantiate $A
    (with "x" (func $x)) ...))
  (instance $b (instantiate $A
    (with "x" (func $x))
    ...))
  (instance $c
    (instantiate $A (with "x" (func $x)) ...))
)
