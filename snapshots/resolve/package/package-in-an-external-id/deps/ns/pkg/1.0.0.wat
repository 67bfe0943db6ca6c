(component (component) (export "one" (component 0)))
