(component
  (core module $Log (func (export "log")))
  (core module $Main (import "log" "log" (func)))
  (core instance $log (instantiate $Log))
  (core instance $main (instantiate $Main (with "lgo" (instance $log))))
)
