(component
    (import "w" (instance $i (export "f" (func))))
    (type (func (param "p" u32)))
    (import "fa" (func (type 1)))
    (component $q (import "w" (instance (export "f" (func)))))
    (instance (instantiate $q (with "w" (instance $i)))))
