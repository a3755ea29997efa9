package org.newsarchive.extract.page;

import java.util.Set;

/** The commonest short words of many languages, thrown together: running text is full of them, menus are not. */
final class FunctionWords {
    static final Set<String> ALL = Set.copyOf(java.util.Arrays.asList((
            // Each line is one language or a group; double words are dropped below.
            " the of and to in that is was he for it with as his on be at by had not are but from or have an they which one you were her all she there would their we"
                    + " him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any"
                    + " der die das und ist zu den mit von für auf ein eine im dem nicht sich des auch es sie wie hat aus bei nach wird um einen einer noch war dass oder wir über sind haben als"
                    + " le la les et des du une que dans pour qui pas sur au avec ce il est sont plus par ne se sa son aux été cette mais ont nous ces leur"
                    + " el los las y del por con una su para como más pero sus lo fue este ha al son sobre entre esta cuando muy sin ya también años hasta"
                    + " o os as da do em não na no dos mais ao pelo pela foi são das mas já quando ele ela até isso"
                    + " il gli di che è nel della per non sono alla dei ha anche questo più ma delle dal si ai come degli nella"
                    + " de het een van en dat op te zijn voor met niet aan er om ook bij maar naar dan wordt door werd heeft nog"
                    + " och att det som på av är inte för till har med ett jag om så men han hon vid från den var kan efter"
                    + " og i det er på til av en at som ikke har med for de et var jeg fra ble også men etter skal vi blev ved"
                    + " ja on ei että se oli hän mutta ovat kun myös mukaan niin"
                    + " w i na z do się nie jest że o to jak po za przez od dla ale co tak już tym oraz"
                    + " a v se na je že s z do o k si jako by po ale pro však podle byl jsou"
                    + " ve bir bu da de için ile çok olarak daha gibi olan ancak sonra kadar ise"
                    + " és a az hogy nem is egy de meg volt csak már még"
                    + " și în de la cu un o nu care pe că din este să a fost"
                    + " yang dan di dari ini dengan untuk tidak dalam pada itu akan juga ke"
                    + " và của là có cho trong không được một các đã với những"
                    + " и в не на что с по как это он но к из у за от так о же для все его было"
                    + " і у на що не з до як та за від про це"
                    + " και το να του η της με που την από για είναι στο τα οι"
                    + " في من على أن إلى عن مع هذا التي كان هو لا ما و بعد"
                    + " של את על לא זה עם כי גם הוא או אל"
                    + " در به از که این را با است برای آن"
                    + " के में है की से का को और ने पर यह हैं एक नहीं भी कि"
                    + " এ ও না এই করে থেকে")
            .strip()
            .split(" ")));

    private FunctionWords() {}
}
