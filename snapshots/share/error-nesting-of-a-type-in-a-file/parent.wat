(component (import "./mid.wat" (component)))
