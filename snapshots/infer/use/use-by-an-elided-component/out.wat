(component
  (import "print" (func $print (param "line" string)))
  (import "plugin" (component $plugin (import "print" (func (param "line" string)))))
  (component $Child (import "plugin" (component (import "print" (func (param "line" string))))))
  (instance $child (instantiate $Child (with "plugin" (component $plugin))))
  (instance $plugged (instantiate $plugin (with "print" (func $print))))
)
