(component
  (import "types" (instance $t (export "file" (type (sub resource)))))
  (alias export $t "file" (type $file))
  (import "open" (instance (alias outer 1 $file (type $f)) (export "file" (type $file (eq $f))) (export "open" (func (result (own $file)))))))
