(component
  (type $color (enum "red" "green"))
  (import "paint" (func (param "color" $color))))
