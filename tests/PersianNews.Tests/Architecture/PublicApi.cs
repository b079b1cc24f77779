using System.Reflection;
using System.Text;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Architecture;

/// <summary>Prints the public surface of an assembly, one member a line, in a stable order.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Compares the surface with the approved one in docs/api. To approve a change: <c>UPDATE_API=1 dotnet test</c>.</summary>
    public static void AssertApproved(Assembly assembly)
    {
        string path = Repository.PathOf("docs", "api", assembly.GetName().Name + ".txt");
        string actual = Print(assembly);
        if (Environment.GetEnvironmentVariable("UPDATE_API") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    public static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append(Bases(type)).Append('\n');
            IEnumerable<string> members = type.IsEnum
                ? Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)}")
                : type.GetMembers(Declared).Select(Member).OfType<string>().Order(StringComparer.Ordinal);
            foreach (string member in members)
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
        : type.IsValueType ? (type.IsByRefLike ? "ref struct" : "struct")
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsSealed ? "sealed class" : type.IsAbstract ? "abstract class" : "class";

    private static string Bases(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetUnderlyingType(type) is var number && number == typeof(int) ? "" : " : " + Name(number);
        }

        IEnumerable<Type> own = type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []);
        IEnumerable<string> names = own.Except(own.SelectMany(i => i.GetInterfaces())).Select(Name).Order(StringComparer.Ordinal);
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
        {
            names = names.Prepend(Name(parent));
        }

        string list = string.Join(", ", names);
        return list.Length == 0 ? "" : " : " + list;
    }

    private static string? Member(MemberInfo member) => member switch
    {
        MethodInfo m when Visible(m) && !m.IsSpecialName && !m.Name.Contains('<') => $"{Modifiers(m)}{Name(m.ReturnType)} {m.Name}{Generic(m)}({Parameters(m.GetParameters())})",
        MethodInfo m when Visible(m) && m.Name.StartsWith("op_", StringComparison.Ordinal) => $"static {Name(m.ReturnType)} {m.Name}({Parameters(m.GetParameters())})",
        ConstructorInfo { IsStatic: false } c when Visible(c) => $"new({Parameters(c.GetParameters())})",
        PropertyInfo p when (p.GetMethod ?? p.SetMethod) is { } any && (Visible(any) || (p.SetMethod is { } s && Visible(s))) => $"{Modifiers(any)}{Name(p.PropertyType)} {p.Name} {{{Accessor(p.GetMethod, "get")}{Accessor(p.SetMethod, IsInit(p) ? "init" : "set")} }}",
        FieldInfo { IsPublic: true } f => $"{(f.IsLiteral ? "const " : f.IsStatic ? "static " : "")}{Name(f.FieldType)} {f.Name}",
        EventInfo e => $"event {Name(e.EventHandlerType!)} {e.Name}",
        _ => null,
    };

    private static bool Visible(MethodBase m) => m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly;

    private static string Accessor(MethodInfo? accessor, string word) => accessor is not null && Visible(accessor) ? $" {word};" : "";

    private static bool IsInit(PropertyInfo p) => p.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit") == true;

    private static string Modifiers(MethodInfo m) => m.IsStatic ? (m.IsAbstract ? "static abstract " : "static ") : m.DeclaringType!.IsInterface ? "" : m.IsAbstract ? "abstract " : "";

    private static string Generic(MethodInfo m) => m.IsGenericMethod ? $"<{string.Join(", ", m.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(p =>
        $"{(p.IsOut ? "out " : p.ParameterType.IsByRef ? (p.IsIn ? "in " : "ref ") : "")}{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? " = " + Default(p) : "")}"));

    private static string Default(ParameterInfo p) => p.RawDefaultValue switch
    {
        null => p.ParameterType.IsValueType ? "default" : "null",
        string s => $"\"{s}\"",
        var value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!.ToLowerInvariant(),
    };

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        string name = type.IsGenericParameter ? type.Name
            : type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true ? type.Name
            : (type.IsNested ? Name(type.DeclaringType!) + "." + type.Name : type.FullName ?? type.Namespace + "." + type.Name);
        int arity = name.IndexOf('`');
        return arity < 0 ? name : $"{name[..arity]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
