(component (component) (export "two" (component 0)))
