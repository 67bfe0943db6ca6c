(component $Top
  (import "./w.wat" (component $o ...))
  (import "xx" (component $y (export "run" (func))))
  (import "./mid.wat" (component $mid ...))
  (instance (instantiate $mid (with "x" (component $y)) ...)))
