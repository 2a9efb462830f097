package org.alvh.gates;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lists what a compiled class uses. It reads the class file, not the source, so imports, static imports, method
 * references and layout make no difference.
 */
final class ClassFileScan {

    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");

    private final ClassModel model;
    private final List<Use> uses = new ArrayList<>();
    private String method = "";
    private int line;

    private ClassFileScan(byte[] classFile) {
        this.model = ClassFile.of().parse(classFile);
    }

    /** Every call, field, type and lock used by the class, in the order of the file. */
    static List<Use> usesIn(byte[] classFile) {
        ClassFileScan scan = new ClassFileScan(classFile);
        scan.readDeclarations();
        scan.model.methods().forEach(scan::readMethod);
        return List.copyOf(scan.uses);
    }

    private void readDeclarations() {
        model.superclass().ifPresent(this::addType);
        model.interfaces().forEach(this::addType);
        model.fields().forEach(field -> {
            method = field.fieldName().stringValue();
            addType(field.fieldTypeSymbol());
            if (field.flags().has(AccessFlag.VOLATILE)) {
                add("volatile");
            }
        });
    }

    private void readMethod(MethodModel read) {
        String name = read.methodName().stringValue();
        var lambda = LAMBDA.matcher(name);
        method = lambda.matches() ? lambda.group(1) : name;
        line = 0;
        typesOf(read.methodTypeSymbol()).forEach(this::addType);
        if (read.flags().has(AccessFlag.SYNCHRONIZED)) {
            add("synchronized");
        }
        read.code().ifPresent(code -> code.forEach(this::readInstruction));
    }

    private void readInstruction(CodeElement element) {
        switch (element) {
            case LineNumber number -> line = number.line();
            case InvokeInstruction call ->
                addCall(call.owner().asSymbol(), call.name().stringValue(), call.typeSymbol());
            case FieldInstruction field ->
                add(nameOf(field.owner().asSymbol()) + "." + field.name().stringValue());
            case NewObjectInstruction created -> addType(created.className());
            case InvokeDynamicInstruction lambda -> lambda.bootstrapArgs().forEach(this::addReference);
            case ConstantInstruction.LoadConstantInstruction constant -> addReference(constant.constantValue());
            case MonitorInstruction ignored -> add("synchronized");
            default -> {
                // Jumps, arithmetic and local variables use nothing outside the method.
            }
        }
    }

    private void addReference(ConstantDesc constant) {
        if (constant instanceof DirectMethodHandleDesc handle) {
            switch (handle.kind()) {
                case GETTER, SETTER, STATIC_GETTER, STATIC_SETTER ->
                    add(nameOf(handle.owner()) + "." + handle.methodName());
                default ->
                    addCall(
                            handle.owner(),
                            handle.methodName(),
                            MethodTypeDesc.ofDescriptor(handle.lookupDescriptor()));
            }
        } else if (constant instanceof ClassDesc type) {
            addType(type);
        }
    }

    private void addCall(ClassDesc owner, String name, MethodTypeDesc type) {
        String arguments = type.displayDescriptor();
        String parameters = arguments.substring(0, arguments.indexOf(')') + 1);
        add(
                name.equals(ConstantDescs.INIT_NAME)
                        ? "new " + nameOf(owner) + parameters
                        : nameOf(owner) + "." + name + parameters);
        addType(type.returnType());
    }

    private static Stream<ClassDesc> typesOf(MethodTypeDesc type) {
        return Stream.concat(Stream.of(type.returnType()), type.parameterList().stream());
    }

    private void addType(ClassEntry type) {
        addType(type.asSymbol());
    }

    private void addType(ClassDesc type) {
        ClassDesc element = type;
        while (element.isArray()) {
            element = element.componentType();
        }
        if (element.isClassOrInterface()) {
            add(nameOf(element));
        }
    }

    private void add(String signature) {
        uses.add(new Use(nameOf(model.thisClass().asSymbol()), method, line, signature));
    }

    private static String nameOf(ClassDesc type) {
        return type.isClassOrInterface() && !type.packageName().isEmpty()
                ? type.packageName() + "."
                        + type.descriptorString()
                                .substring(
                                        type.packageName().length() + 2,
                                        type.descriptorString().length() - 1)
                : type.displayName();
    }

    /**
     * One use of something outside the method that uses it.
     *
     * @param type the binary name of the using class
     * @param method the method or field in which it stands; a lambda counts for the method around it
     * @param line its line in the source, or 0 where the class file does not tell
     * @param signature {@code java.time.LocalDate.now()}, {@code new java.util.Random(long)},
     *     {@code java.lang.System.out}, {@code java.util.HashMap}, or a keyword
     */
    record Use(String type, String method, int line, String signature) {

        String place() {
            return type + (method.isEmpty() ? "" : "." + method) + (line == 0 ? "" : ":" + line);
        }
    }
}
