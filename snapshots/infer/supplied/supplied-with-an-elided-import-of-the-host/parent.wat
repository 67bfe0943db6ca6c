(component
  (import "i" (instance $i ...))
  (import "./c.wat" (component $C ...))
  (instance $c (instantiate $C (with "i" (instance $i))))
  (import "./u.wat" (component $U ...))
  (instance $u (instantiate $U (with "j" (instance $i))))
  (export "x" (instance $c)))
