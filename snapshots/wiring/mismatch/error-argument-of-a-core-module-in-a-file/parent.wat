(component
  (import "./main.wat" (core module $Main ...))
  (core module $Log (func (export "lgo")))
  (core instance $log (instantiate $Log))
  (core instance $main (instantiate $Main (with "log" (instance $log))))
)
