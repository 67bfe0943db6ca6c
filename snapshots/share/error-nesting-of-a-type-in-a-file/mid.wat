(component (component (component (component (component (component (import "./leaf.wat" (component)))))))
)