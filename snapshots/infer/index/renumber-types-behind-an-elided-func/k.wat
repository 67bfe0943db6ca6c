(component (import "f" (func $f (param "x" (list u8)) (result (tuple u8 u16)))) (import "i" (instance $i (export "g" (func)))))
