(component
  (component (component) (export "one" (component 0)))
  (component
    (component $Two (component) (export "two" (component 0)))
    (instance (instantiate $Two)))
  (core module $m (func (export "f")))
  (core instance (instantiate $m))
)
