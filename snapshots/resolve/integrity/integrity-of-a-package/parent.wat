(component
  (import "locked-dep=<ns:pkg@1.0.0>,integrity=<sha512-m25uVHbYElGgXgy59+kc1Z0qGFXAyVX1JHmXtrL/bG2gCEnPig+aAA+ZfdApD+SeyFdWyEy8/jfS3XflhTjMFg==>" (component ...))
)
