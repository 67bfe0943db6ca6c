(component
  (import "locked-dep=<acme:tools@1.2.3>" (component $A))
  (import "unlocked-dep=<acme:tools@{>=1.0.0 <2.0.0}>" (component $B))
  (import "integrity=<sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=>" (component $D))
)
