package dev.smartasync.processor.declared;

import com.palantir.javapoet.ClassName;
import javax.lang.model.type.TypeMirror;

/** A static method that turns an argument of one type into one of another. */
record Converter(ClassName owner, String name, TypeMirror from, TypeMirror to) {}
