(component (component) (export "any" (component 0)))
