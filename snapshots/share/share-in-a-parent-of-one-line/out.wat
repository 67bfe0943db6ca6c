(component (component $child (import "who" (func)))
(component $N (alias outer 1 $child (component))) (alias outer 0 $child (component)) (export "n" (component 1)))
