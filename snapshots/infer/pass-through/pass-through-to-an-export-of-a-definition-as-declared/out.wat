(component
  (import "log" (func $log (param "line" string)))
  (component $Files
    (component $Child)
    (export "child" (component $Child)))
  (instance $files (instantiate $Files))
  (alias export $files "child" (component $Child))
  (instance (instantiate $Child (with "log" (func $log))))
)
