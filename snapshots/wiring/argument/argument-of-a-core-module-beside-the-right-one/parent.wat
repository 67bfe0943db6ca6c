(component
  (import "./main.wat" (core module $Main ...))
  (core module $Log (func (export "log")))
  (core instance $log (instantiate $Log))
  (core instance $main (instantiate $Main
    (with "log" (instance $log))
    (with "log2" (instance $log))
  ))
)
