(component
  (core module $Main (import "log" "log" (func)))
  (core instance $main (instantiate $Main))
)
