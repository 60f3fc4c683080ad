package io.factbox.kit.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs a contract's rules and says which of them a plug-in breaks. */
final class BrokenRules {
    private BrokenRules() {}

    /** The numbers of the rules that fail, with what they say; each rule gets a contract of its own. */
    static <C> Map<Integer, String> of(Class<C> contract, Supplier<? extends C> plugin) {
        Map<Integer, String> failures = new TreeMap<>();
        rules(contract).forEach(rule -> {
            try {
                rule.invoke(plugin.get());
            } catch (InvocationTargetException e) {
                failures.put(number(rule), String.valueOf(e.getCause()));
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        });
        return failures;
    }

    /** The rules of a contract. */
    static Stream<Method> rules(Class<?> contract) {
        return Arrays.stream(contract.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Test.class));
    }

    /** The number in a rule's name. */
    static int number(Method rule) {
        return Integer.parseInt(rule.getName().replaceAll("\\D+", ""));
    }
}
