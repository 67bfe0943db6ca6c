(component
  (import "./sandbox.wat" (component $S ...))
  (import "a" (func $a))
  (instance (instantiate $S (with "a" (func $a)) ...)))
