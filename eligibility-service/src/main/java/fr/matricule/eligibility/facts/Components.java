package fr.matricule.eligibility.facts;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Copies a record with one component changed, so that no fact needs a copying method of its own.
 */
final class Components {

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  private record Shape(List<String> names, List<Method> accessors, Constructor<?> constructor) {

    static Shape of(Class<?> type) {
      List<RecordComponent> components = List.of(type.getRecordComponents());
      Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return new Shape(
            components.stream().map(RecordComponent::getName).toList(),
            components.stream().map(RecordComponent::getAccessor).toList(),
            type.getDeclaredConstructor(types));
      } catch (NoSuchMethodException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  private Components() {}

  static Record read(Record record, String name) {
    Shape shape = SHAPES.get(record.getClass());
    return (Record) values(shape, record)[shape.names.indexOf(name)];
  }

  @SuppressWarnings("unchecked")
  static <R extends Record> R changed(R record, String name, @Nullable Object value) {
    Shape shape = SHAPES.get(record.getClass());
    Object[] values = values(shape, record);
    values[shape.names.indexOf(name)] = value;
    try {
      return (R) shape.constructor.newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @SuppressWarnings("NullAway") // an unknown fact is null
  private static Object[] values(Shape shape, Record record) {
    Object[] values = new Object[shape.accessors.size()];
    Arrays.setAll(values, i -> value(shape.accessors.get(i), record));
    return values;
  }

  private static @Nullable Object value(Method accessor, Record record) {
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
