(component
  (import "log" (instance 
    (type $r (record (field "n" u16)))
    (export "level" (type $level (eq $r))))))
