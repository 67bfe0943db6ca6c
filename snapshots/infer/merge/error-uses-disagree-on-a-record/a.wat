(component
  (import "log" (instance 
    (type $r (record (field "n" u8)))
    (export "level" (type $level (eq $r)))
    (export "print" (func (param "at" $level))))))
