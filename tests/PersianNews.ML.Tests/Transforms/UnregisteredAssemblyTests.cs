using System.Reflection;
using System.Runtime.Loader;
using Microsoft.ML;
using Microsoft.ML.Data;
using PersianNews.ML.Transforms;
using Xunit;

namespace PersianNews.ML.Tests.Transforms;

/// <summary>A saved pipeline is opened by <c>Model.Load</c> alone, in a place where nobody has mentioned PersianNews.ML.</summary>
public sealed class UnregisteredAssemblyTests
{
    private sealed class Row
    {
        public string Body { get; set; } = "";
    }

    [Fact]
    public void Model_load_finds_the_steps_by_itself()
    {
        var ml = new MLContext();
        IDataView rows = ml.Data.LoadFromEnumerable([new Row { Body = "كتاب" }]);
        using var file = new MemoryStream();
        ml.Model.Save(ml.Transforms.NormalizePersian("Clean", "Body").Append(ml.Transforms.TokenizePersian("Words", "Clean")).Fit(rows), rows.Schema, file);
        file.Position = 0;

        var fresh = new FreshContext();
        Type contextType = fresh.LoadFromAssemblyName(typeof(MLContext).Assembly.GetName()).GetType(typeof(MLContext).FullName!)!;
        Assert.NotEqual(typeof(MLContext), contextType);
        Assert.DoesNotContain(fresh.Assemblies, IsOurs);

        object freshMl = Activator.CreateInstance(contextType, [(int?)null])!;
        object operations = contextType.GetProperty(nameof(MLContext.Model))!.GetValue(freshMl)!;
        MethodInfo load = operations.GetType().GetMethods().Single(m => m.Name == nameof(ModelOperationsCatalog.Load) && m.GetParameters() is [{ } first, _] && first.ParameterType == typeof(Stream));
        object?[] arguments = [file, null];
        object model = load.Invoke(operations, arguments)!;

        Assert.Contains(fresh.Assemblies, IsOurs);
        MethodInfo outputSchema = model.GetType().GetMethods().Single(m => m.Name == nameof(ITransformer.GetOutputSchema) && m.GetParameters().Length == 1);
        var columns = (System.Collections.IEnumerable)outputSchema.Invoke(model, [arguments[1]])!;
        Assert.Equal(["Body", "Clean", "Words"], columns.Cast<object>().Select(c => (string)c.GetType().GetProperty("Name")!.GetValue(c)!));
    }

    private static bool IsOurs(Assembly assembly) => assembly.GetName().Name!.StartsWith("PersianNews", StringComparison.Ordinal);

    /// <summary>A second set of assemblies, loaded from beside the tests as a new process would.</summary>
    private sealed class FreshContext() : AssemblyLoadContext("fresh")
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            string path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
