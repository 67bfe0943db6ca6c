(component
  (core module $Main (import "log" "log" (func)))
  (core module $Log (func (export "log")))
  (core instance $log (instantiate $Log))
  (core instance $main (instantiate $Main
    (with "log" (instance $log))
    (with "log2" (instance $log))
  ))
)
