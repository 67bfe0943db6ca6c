(component (component $N (import "./child.wat" (component ...))) (import "./child.wat" (component ...)) (export "n" (component 0)))
